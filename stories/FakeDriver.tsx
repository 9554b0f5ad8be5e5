/** Explains why a hint says that a paused server is running. */
export const FakeDriver = () => (
  <>
    This was recorded with Nova&rsquo;s fake driver, whose guests keep running while they are paused or suspended. That
    is why a hint then says that the power state is Running.
  </>
);
