import { UserManager } from 'oidc-client-ts';

export const users = new UserManager({
  authority: 'https://login.acme.example',
  client_id: 'my-returns',
  redirect_uri: `${location.origin}/signed-in`,
});
