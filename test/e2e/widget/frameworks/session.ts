/** Who is signed in, as the address of the page says. */
export const getToken = (): string | null => new URL(location.href).searchParams.get('token');
