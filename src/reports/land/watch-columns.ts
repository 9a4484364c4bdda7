/** The columns of 供后 on the printed page; investment and tax have three each: what is, what is asked, what is missing. */
export const WATCH = {
  number: 0,
  parcel: 1,
  area: 2,
  investment: 3,
  tax: 6,
  deal: 9,
  agreed: 10,
  use: 11,
  days: 12,
  state: 13,
  hint: 14,
} as const;
