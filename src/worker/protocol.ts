/** What the pane and the worker say to each other. One answer to a request, by its id. */
import type { Analysis } from "../engine/analysis";
import type { CustomerHistory } from "../engine/review/customerHistory";
import type { Review, ReviewAsked } from "../engine/review/review";
import type { Sales } from "../engine/sales/sales";
import type { Settings } from "../engine/settings/settings";
import type { Failure } from "./failure";

export type WorkerRequest =
  | {
      readonly id: number;
      readonly kind: "load";
      readonly sales: Sales;
      readonly settings: Settings;
    }
  | { readonly id: number; readonly kind: "update"; readonly settings: Settings }
  | { readonly id: number; readonly kind: "review"; readonly asked: ReviewAsked | undefined }
  /** By customerIndex of the latest analysis. */
  | { readonly id: number; readonly kind: "customer"; readonly customer: number }
  /** Has no answer. */
  | { readonly id: number; readonly kind: "warmUp" };

export type WorkerAnswer =
  /** The first one, to nothing that was asked. */
  | { readonly id: number; readonly kind: "ready" }
  | { readonly id: number; readonly kind: "analysis"; readonly analysis: Analysis }
  | { readonly id: number; readonly kind: "review"; readonly review: Review }
  | {
      readonly id: number;
      readonly kind: "customer";
      readonly history: CustomerHistory | null;
    }
  | { readonly id: number; readonly kind: "failure"; readonly failure: Failure };
