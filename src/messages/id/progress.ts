import type { ProgressWording } from "../wording/progressWording";

/** Progress towards a target, in Indonesian. */
export const progress: ProgressWording = {
  targets: {
    "go-digital-2024": "go digital 2024",
    "gernas-bbi-2023": "Gernas BBI 2023",
    "gernas-bbi-2024": "Gernas BBI 2024",
    "rpjmn-2029-small-medium": "RPJMN 2025–2029, proporsi usaha kecil dan menengah",
    "rpjmn-2029-small-medium-count": "RPJMN 2025–2029, jumlah usaha kecil dan menengah",
    "rpjmn-2029-entrepreneurship": "RPJMN 2025–2029, rasio kewirausahaan",
  },
  bases: {
    "labour-force": "angkatan kerja",
    "in-business-for-themselves": "semua yang berusaha",
  },
  ofBase: (base) => `dari ${base}`,
  points: (points) => `${points} poin persentase`,
  status: {
    achieved: "tercapai",
    "on-track": "sesuai jalur",
    behind: "tertinggal dari jalur",
    missed: "tidak tercapai",
    unknown: "belum dapat dipastikan",
  },
  goal: (target, goal, unit, due) => `Target ${target}: ${goal} ${unit} sampai ${due}.`,
  none: "Belum ada angka yang diketahui pada hari itu.",
  achieved: (body, value, day, share) => `${body}: ${value} per ${day}, yaitu ${share} dari target`,
  remaining: (remaining) => `; masih kurang ${remaining}`,
  statusOn: (day, status, daysOld) => `Status per ${day}: ${status} (angkanya berumur ${daysOld} hari).`,
  statusThen: (day, status, daysOld) =>
    `Pada hari angka itu: ${status}; per ${day} angkanya sudah berumur ${daysOld} hari.`,
  path: (expected, variance, ahead) =>
    `Jalur target pada hari angka itu: ${expected}; ${ahead === null ? "tepat pada jalur" : `${ahead ? "lebih" : "kurang"} ${variance}`}.`,
  elapsed: (share) => `Waktu yang sudah lewat: ${share}.`,
  pace: (perMonth, perDay, compound) =>
    `Laju yang masih diperlukan: ${perMonth} per bulan (${perDay} per hari${compound === null ? "" : `, atau tumbuh ${compound} tiap bulan`}).`,
  noPace: "Laju tidak diberikan: hari jatuh tempo sudah tiba.",
  statement: (day, body, evidence) => `${body} (${day}; bukti: ${evidence})`,
  paceInBrief: (perMonth) => `, perlu ${perMonth} per bulan`,
  figure: (value, day, body) => (body === null ? `${value} (${day})` : `${body} ${value} (${day})`),
  reasons: {
    "no-observation": () => "Belum ada angka yang diketahui.",
    "body-not-counted": (figures) =>
      `Lembaga yang dipilih belum menghitung sampai hari itu; yang lain sudah: ${figures}.`,
    "conflicting-bodies": (figures) => `Angka terakhir tiap lembaga berbeda, begitu pula harinya: ${figures}.`,
    "several-bodies-on-one-day": (figures) =>
      `Beberapa lembaga pada hari yang sama, dipakai yang terendah: ${figures}.`,
    "several-on-one-day": (figures) => `Beberapa angka untuk satu hari, dipakai yang terendah: ${figures}.`,
    "not-monotone": (figures) => `Angka lembaga ini pernah turun: ${figures}.`,
    "before-baseline": () => "Angka itu dari hari sebelum jalur target dimulai.",
    "not-counted-since-due": (figures) =>
      `Sejak hari jatuh tempo tidak ditemukan hitungan; angka terakhir yang diketahui: ${figures}.`,
    "only-baseline-known": () => "Hanya angka awal jalur yang diketahui; sesudahnya belum ada yang diketahui.",
    conceded: (figures) => `Sudah diakui bahwa target tidak akan tercapai: ${figures}.`,
    "met-after-due": () => "Target dipenuhi oleh hitungan sesudah jatuh tempo; pada hari itu sendiri tidak diketahui.",
    "below-goal-again": () => "Target tercapai pada waktunya, tetapi angka terakhir kembali di bawahnya.",
  },
  differing: (figures) => `Angka terakhir tiap lembaga berbeda: ${figures}.`,
  unused: (count) => `Tidak dipakai karena baru diketahui sesudah hari itu: ${count} angka.`,
  evidence: (evidence) => `Bukti: ${evidence}.`,
};
