/** What came as JSON, of whatever shape: tests look into it as deep as they like. */
export type Json = ReturnType<typeof JSON.parse>;
