/** The time zones that answers are compared in: the first and the last of Indonesia, and far behind and ahead of UTC. */
export const zones = ["UTC", "Asia/Jakarta", "Asia/Jayapura", "America/New_York", "Pacific/Apia"];
