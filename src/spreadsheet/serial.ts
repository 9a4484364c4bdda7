/**
 * Excel's day numbers → year, month, day, and back.
 *
 * Day 1 is 1900-01-01, and day 60 is a 29 February 1900 that never was: Excel keeps the slip of
 * Lotus 1-2-3. Old Mac workbooks count from 1904-01-01 as day 0. A fraction is the time of day.
 */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number 0 of the two systems, counted in days from 1970-01-01. */
const EPOCH_1900 = -25569;
const EPOCH_1904 = -24107;
const LAST_SERIAL = 2958465;
const DAYS_OF_400_YEARS = 146097;
/** From 0000-03-01 to 1970-01-01. */
const DAYS_BEFORE_1970 = 719468;

/** Undefined for what is no day of Excel's: negative, or past the year 9999. */
export function dayOfSerial(serial: number, date1904: boolean): Day | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= (date1904 ? 0 : 1) && whole <= LAST_SERIAL)) return undefined;
  if (date1904) return dayFrom1970(whole + EPOCH_1904);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  return dayFrom1970(whole + EPOCH_1900 + (whole < 60 ? 1 : 0));
}

/** The day number that Excel would show as this day. */
export function serialOfDay(day: Day, date1904: boolean): number {
  const from1970 = daysFrom1970(day);
  if (date1904) return from1970 - EPOCH_1904;
  const serial = from1970 - EPOCH_1900;
  return serial <= 60 ? serial - 1 : serial;
}

/** Years are counted from March, so that the leap day is the last of its year. */
function dayFrom1970(days: number): Day {
  const shifted = days + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_OF_400_YEARS);
  const dayOfEra = shifted - era * DAYS_OF_400_YEARS;
  const leaps =
    -Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra + leaps) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

function daysFrom1970({ year, month, day }: Day): number {
  const fromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_400_YEARS + dayOfEra - DAYS_BEFORE_1970;
}
