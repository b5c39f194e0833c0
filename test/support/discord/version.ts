/** The version of Discord's API that is spoken, over HTTP and at the gateway. */
export const VERSION = 10;
