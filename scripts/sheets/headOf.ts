/** The head of a sheet: its title, what it is about, and how to read it. */
export function headOf(title: string, what: string): string[] {
  return [
    `# ${title}`,
    what,
    "Ditulis dari data hukum oleh `npm run sheets`; yang diubah adalah datanya. Sebuah baris adalah satu aturan, sebuah kolom " +
      "satu teks; sel menyebut pasal, buktinya, dan kedudukannya: dibaca, dugaan menurut teks sebelumnya, dapat dilonggarkan, " +
      "terbaca sebagian, tidak diminta, atau belum dibaca. `–`: teks itu tidak memuat baris ini. Catatan " +
      "ditulis dalam bahasa Inggris, seperti dalam data.",
  ];
}
