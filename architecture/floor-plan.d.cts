declare const floorPlan: floorPlan.FloorPlan;

declare namespace floorPlan {
  interface Room {
    /** below `src/`: a folder, or a file on the top */
    readonly path: string;
    readonly planned?: true;
    readonly owns?: readonly string[];
    readonly reads?: readonly { readonly table: string; readonly because: string }[];
  }

  interface Floor {
    readonly level: number;
    readonly name: string;
    readonly sideways: boolean;
    readonly doors: boolean;
    readonly rooms: readonly Room[];
  }

  interface FloorPlan {
    /** bottom-up */
    readonly floors: readonly Floor[];
  }
}

export = floorPlan;
