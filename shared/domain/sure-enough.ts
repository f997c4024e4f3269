/** Below this confidence (0..1) a record is in doubt: a person should look at it, and screens set it apart. */
export const sureEnough = 0.8;
