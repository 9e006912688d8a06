import type { Instalments } from "../../financing/types/instalment";
import type { Messages } from "../messages";
import { wordOf } from "../phrases/wordOf";

/** Explain the payments of a loan; in short, the first and the last. */
export function explainInstalments(
  { method, payments, totals }: Instalments,
  { financing, formats }: Messages,
  brief: boolean,
): string[] {
  const { money, count, day } = formats;
  const shown = brief ? payments.filter(({ number }) => number === 1 || number === payments.length) : payments;
  return [
    financing.schedule(wordOf(financing.methods, method), count(payments.length)),
    ...shown.map(({ number, dueOn, payment, interest, principal, balance }) =>
      financing.instalment(
        count(number),
        day(dueOn),
        money(payment),
        money(interest),
        money(principal),
        money(balance),
      ),
    ),
    financing.repaid(money(totals.payment), money(totals.interest)),
  ];
}
