/** Why a hint says that a paused server runs, in the record. */
export const FakeDriver = () => (
  <>
    The record was made with Nova&rsquo;s fake driver, whose guests run on while they are paused or suspended. That is
    why a hint says there that the power state is Running.
  </>
);
