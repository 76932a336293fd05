import { UserManager } from 'oidc-client-ts';

export const users = new UserManager({
  authority: 'https://login.acme.example',
  client_id: '${{ values.name }}',
  redirect_uri: `${location.origin}/signed-in`,
});
