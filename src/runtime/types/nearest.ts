/**
 * A compiler names the type of a parameter when an argument is wrong. The type of a path is therefore the path itself if it is
 * known, and the nearest known paths if it is not.
 */

/** A known path as it is; the known paths that are nearest to any other. */
export type Checked<Path extends string, Known extends string> = Path extends Known
  ? Path
  : string & {} extends Path
    ? Known
    : Nearest<Path, Known>;

/** The template of a path with values in it, such as `/accounts/acc_1`; otherwise the paths that begin and end alike. */
type Nearest<Path extends string, Known extends string> = [Templates<Path, Known>] extends [never]
  ? SameEnd<Path, SameDepth<Path, SameStart<Path extends `/${string}` ? Path : `/${Path}`, Known>>>
  : Templates<Path, Known>;

type Templates<Path extends string, Known extends string> = Known extends string
  ? Path extends Pattern<Known>
    ? Depth<Known> extends Depth<Path>
      ? Known
      : never
    : never
  : never;

/** `/accounts/{acc_id}` as `/accounts/${string}`. */
type Pattern<Path extends string> = Path extends `${infer Start}{${string}}${infer End}`
  ? `${Start}${string}${Pattern<End>}`
  : Path;

/** A slash for every segment. */
type Depth<Path extends string> = Path extends `${string}/${infer Rest}` ? `/${Depth<Rest>}` : "";

/** The known paths that share the most characters from the beginning on. */
type SameStart<
  Rest extends string,
  Known extends string,
  Start extends string = "",
> = Rest extends `${infer Next}${infer End}`
  ? [Extract<Known, `${Start}${Next}${string}`>] extends [never]
    ? Known
    : SameStart<End, Extract<Known, `${Start}${Next}${string}`>, `${Start}${Next}`>
  : Known;

/** Those with as many segments, if there are any. */
type SameDepth<Path extends string, Known extends string> = [OfDepth<Depth<Path>, Known>] extends [never]
  ? Known
  : OfDepth<Depth<Path>, Known>;

type OfDepth<Slashes extends string, Known extends string> = Known extends string
  ? Depth<Known> extends Slashes
    ? Known
    : never
  : never;

/** Those with the same last segment, if there are any. */
type SameEnd<Path extends string, Known extends string> = [Extract<Known, `${string}/${Last<Path>}`>] extends [never]
  ? Known
  : Extract<Known, `${string}/${Last<Path>}`>;

type Last<Path extends string> = Path extends `${string}/${infer Rest}` ? Last<Rest> : Path;
