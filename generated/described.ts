/** Generated from `redocly.yaml` by scripts/generate/example-names.ts. Do not edit. */
import type { operations as method_2024_04_04 } from "./method/2024-04-04/types.ts";
import type { examples as method_2024_04_04_examples } from "./method/2024-04-04/examples.ts";
import type { operations as method_2025_07_04 } from "./method/2025-07-04/types.ts";
import type { examples as method_2025_07_04_examples } from "./method/2025-07-04/examples.ts";
import type { operations as method_2025_12_01 } from "./method/2025-12-01/types.ts";
import type { examples as method_2025_12_01_examples } from "./method/2025-12-01/examples.ts";
import type { operations as method_2026_03_30 } from "./method/2026-03-30/types.ts";
import type { examples as method_2026_03_30_examples } from "./method/2026-03-30/examples.ts";
import type { operations as stripe_2026_08_26_preview } from "./stripe/2026-08-26.preview/types.ts";
import type { examples as stripe_2026_08_26_preview_examples } from "./stripe/2026-08-26.preview/examples.ts";
import type { operations as stripe_2026_08_26_dahlia } from "./stripe/2026-08-26.dahlia/types.ts";
import type { examples as stripe_2026_08_26_dahlia_examples } from "./stripe/2026-08-26.dahlia/examples.ts";
import type { operations as stripe_2026_10_28_endive } from "./stripe/2026-10-28.endive/types.ts";
import type { examples as stripe_2026_10_28_endive_examples } from "./stripe/2026-10-28.endive/examples.ts";

/** API → version → its operations, and the names of their examples. */
export interface described {
  "method": {
    "2024-04-04": { operations: method_2024_04_04; examples: method_2024_04_04_examples };
    "2025-07-04": { operations: method_2025_07_04; examples: method_2025_07_04_examples };
    "2025-12-01": { operations: method_2025_12_01; examples: method_2025_12_01_examples };
    "2026-03-30": { operations: method_2026_03_30; examples: method_2026_03_30_examples };
  };
  "stripe": {
    "2026-08-26.preview": { operations: stripe_2026_08_26_preview; examples: stripe_2026_08_26_preview_examples };
    "2026-08-26.dahlia": { operations: stripe_2026_08_26_dahlia; examples: stripe_2026_08_26_dahlia_examples };
    "2026-10-28.endive": { operations: stripe_2026_10_28_endive; examples: stripe_2026_10_28_endive_examples };
  };
}
