import { joinClauses } from "../phrases/joinClauses";
import type { ConditionWording } from "../wording/conditionWording";

/** Conditions, in Indonesian. */
export const conditions: ConditionWording = {
  atMost: (subject, limit) => `${subject} paling banyak ${limit}`,
  atLeast: (subject, limit) => `${subject} paling sedikit ${limit}`,
  moreThan: (subject, limit) => `${subject} lebih dari ${limit}`,
  lessThan: (subject, limit) => `${subject} kurang dari ${limit}`,
  onOrBefore: (subject, day) => `${subject} paling lambat ${day}`,
  onOrAfter: (subject, day) => `${subject} paling awal ${day}`,
  months: (subject, months, since) =>
    months === "0"
      ? `${subject} paling lambat hari itu`
      : since
        ? `${since} paling singkat ${months} bulan`
        : `${subject} paling singkat ${months} bulan yang lalu`,
  fewerMonths: (subject, months, since) =>
    since ? `${since} kurang dari ${months} bulan` : `${subject} kurang dari ${months} bulan yang lalu`,
  is: (subject, options) => `${subject}: ${options}`,
  isNot: (subject, options) => `${subject} bukan ${options}`,
  yes: (subject) => `${subject}: ya`,
  no: (subject) => `${subject}: tidak`,
  sum: (subjects) => `jumlah ${subjects}`,
  share: (part, share, whole) => `${part} paling banyak ${share} dari ${whole}`,
  not: (condition) => `tidak benar bahwa ${condition}`,
  all: (parts) => joinClauses(parts, "dan") || "tidak menanyakan apa pun",
  any: (parts) => joinClauses(parts, "atau"),
  atLeastOf: (least, parts) => `paling sedikit ${least} dari: ${parts.join("; ")}`,
  every: (condition) => `setiap anggota: ${condition}`,
  some: (condition) => `sekurang-kurangnya satu anggota: ${condition}`,
  howMany: (condition, least, most) => {
    const bounds = [least && `paling sedikit ${least}`, most && `paling banyak ${most}`].filter((bound) => bound);
    return `anggota dengan ${condition}: ${bounds.join(", ")}`;
  },
  shareOfMembers: (condition, share) => `anggota dengan ${condition}: paling banyak ${share} dari seluruh anggota`,
};
