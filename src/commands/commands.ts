import { segmentCustomers } from "./segmentCustomers";

// The name stands in manifest.xml as FunctionName.
Office.onReady(() => Office.actions.associate("segmentCustomers", segmentCustomers));
