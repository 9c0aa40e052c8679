import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { followRedirects, recogniseVersion, schemaVersion } from "../src/index.ts";

const file = (version: unknown) => ({ schemaVersion: version });

describe("the version of a file", () => {
  test.each([
    ["1.4.2", "1.4.2", "current"],
    ["1.3.0", "1.4.2", "older"],
    ["1.4.1", "1.4.2", "older"],
    ["1.5.0", "1.4.2", "newer"],
    ["0.9.0", "1.4.2", "incompatible"],
    ["2.0.0", "1.4.2", "incompatible"],
    ["0.1.0", "0.1.3", "older"],
    ["0.1.4", "0.1.3", "newer"],
    ["0.2.0", "0.1.3", "incompatible"],
    ["1.10.0", "1.9.0", "newer"],
    ["v1", "1.4.2", "unknown"],
  ])("%s read by %s is %s", (theirs, ours, status) => {
    expect(recogniseVersion(file(theirs), ours)).toMatchObject({ status, version: theirs });
  });

  test("is compared with this package's unless another is given", () => {
    expect(recogniseVersion(file(schemaVersion)).status).toBe("current");
  });

  test.each([undefined, null, 3, "1.0.0", [], {}, file(1)])("%j states none", (value) => {
    expect(recogniseVersion(value)).toEqual({
      status: "unknown",
      reason: expect.stringContaining("schemaVersion"),
    });
  });

  test("says for what cannot be read which version can", () => {
    expect(recogniseVersion(file("2.0.0"), "1.0.0").reason).toContain("2.0.0 or later");
    expect(recogniseVersion(file("1.0.0"), "2.0.0").reason).toContain("change log");
  });
});

describe("a record that moved", () => {
  const moved = [
    { from: "actor/a", to: "actor/b" },
    { from: "actor/b", to: "actor/c" },
  ];

  test("is found through every redirect, and one that did not move where it is", () => {
    expect(followRedirects("actor/a", moved)).toBe("actor/c");
    expect(followRedirects("actor/x", moved)).toBe("actor/x");
    expect(followRedirects("actor/x")).toBe("actor/x");
  });

  test("is looked for no longer than once round a circle", () => {
    const name = fc.constantFrom("actor/a", "actor/b", "actor/c", "actor/d");
    const redirects = fc.array(fc.record({ from: name, to: name }));
    fc.assert(
      fc.property(name, redirects, (id, list) => {
        expect([id, ...list.map(({ to }) => to)]).toContain(followRedirects(id, list));
      }),
    );
  });
});
