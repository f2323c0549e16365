// A citizen service number (BSN) and a bank account, told from other digits by their check digits. No DOM here.

/** @param {string} found */
export function isBsn(found) {
  const digits = found.replace(/\D/g, "");
  const sum = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((total, weight, n) => total + weight * Number(digits[n]), 0);
  return Number(digits) > 0 && sum % 11 === 0;
}

/** @param {string} found */
export function isIban(found) {
  const account = found.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
  const digits = [...account.slice(4), ...account.slice(0, 4)].map((character) => parseInt(character, 36)).join("");
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
