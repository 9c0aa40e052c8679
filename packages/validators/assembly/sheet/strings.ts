import { afterSpace, eight } from "./bytes";
import { output, result, strings } from "./settings";
import { afterOpening, writeText, written } from "./text";

/**
 * Writes the items of shared strings that begin at a place, as cells one behind the other, as far as they are written
 * plainly: `<si><t>China</t></si>`. Where each ends is written to the output.
 * @param most how many at most
 * @param before bytes of those before, behind which they are written
 * @param room bytes that all have
 * @returns how many
 */
export function readStrings(from: usize, end: usize, most: u32, before: u32, room: usize): u32 {
  let at = from;
  let to = strings + (before as usize);
  let count: u32 = 0;
  store<u32>(result, at as u32);
  while (count < most && at < end) {
    // <si>
    const text = load<u32>(at) === 0x3e69733c ? afterOpening(at + 4) : 0;
    if (text === 0) break;
    const closing = writeText(text, end, to, strings + room);
    if (closing === 0) break;
    // </t></si>
    if (load<u64>(closing) !== eight(0x3e742f3c, 0x69732f3c) || load<u8>(closing, 8) !== 0x3e) break;
    if (closing + 9 > end) break;
    to = written;
    store<u32>(output + ((count as usize) << 2), (to - strings) as u32);
    count++;
    store<u32>(result, (closing + 9) as u32);
    at = afterSpace(closing + 9);
  }
  return count;
}
