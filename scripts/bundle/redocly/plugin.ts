/**
 * Redocly decorators that derive one dated bundle from the hand-written description.
 * Redocly's own `filter-in` drops what carries another version in `x-versions`; these do the rest.
 */
import { readErrorCatalogue } from "../../lib/error-catalogue.ts";
import { UserError } from "../../lib/user-error.ts";
import { errorContent, expandResourceErrors, expandSubTypes } from "./expand-errors.ts";
import { foldScalars } from "./fold-scalars.ts";
import { checkRequestErrors, expandRequestErrors } from "./operation-errors.ts";
import {
  collapseUnion,
  completeDiscriminator,
  dropGatedAsync,
  dropGatedEnumValues,
  dropGatedRequired,
  stripExtensions,
} from "./select-version.ts";
import { stripeErrorContent } from "./stripe-errors.ts";
import type { Node, WalkContext } from "./types.ts";

interface Options {
  /** The dated version of this bundle, or undefined for an API without dated versions. */
  version?: string;
  /** Folder of the error catalogue, relative to the repository. */
  errors?: string;
  /** Whose form the error responses have. Default: that of Method. */
  envelope?: "stripe";
}

function describeVersion({ version, errors, envelope }: Options) {
  const contentOf = envelope === "stripe" ? stripeErrorContent : errorContent;
  const catalogue = errors === undefined ? [] : readErrorCatalogue(errors);
  return {
    Root: {
      // Only then are all references those of the bundle.
      leave: (node: Node, ctx: WalkContext) =>
        reportErrors(ctx, () => expandRequestErrors(node, catalogue, contentOf, version)),
    },
    Operation: {
      enter: (node: Node) => dropGatedAsync(node, version),
    },
    Response: {
      enter: (node: Node, ctx: WalkContext) => reportErrors(ctx, () => checkRequestErrors(node, catalogue)),
    },
    Schema: {
      enter(node: Node, ctx: WalkContext) {
        reportErrors(ctx, () => {
          expandResourceErrors(node, catalogue, version);
          expandSubTypes(node, catalogue, version);
        });
        foldScalars(node, ctx, version);
        dropGatedRequired(node, ctx, version);
        dropGatedEnumValues(node, version);
        completeDiscriminator(node, ctx, version);
      },
      leave: collapseUnion,
    },
    any: { leave: stripExtensions },
    // For `any`, a reference is not a separate node, but may carry a version beside its `$ref`.
    ref: { leave: stripExtensions },
  };
}

/** Reports what is wrong with a node at the node's file and line. */
function reportErrors(ctx: WalkContext, expand: () => void): void {
  try {
    expand();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    ctx.report({ message: error.message, location: ctx.location });
  }
}

export default function linkspecPlugin() {
  return { id: "linkspec", decorators: { oas3: { describe: describeVersion } } };
}
