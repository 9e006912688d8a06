/** Tell whether the last digit is the check digit of those before it, by the algorithm of Luhn. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [at, digit] of [...digits].reverse().entries()) {
    // Every second digit from the right counts twice, and two digits as their sum.
    const times = Number(digit) * (1 + (at % 2));
    sum += times > 9 ? times - 9 : times;
  }
  return sum % 10 === 0;
}
