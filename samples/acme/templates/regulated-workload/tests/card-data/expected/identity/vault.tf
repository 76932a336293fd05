resource "vault_jwt_auth_backend_role" "card_vault" {
  backend         = "spiffe"
  role_name       = "card-vault"
  role_type       = "jwt"
  user_claim      = "sub"
  bound_audiences = ["vault.wroclaw.acme.example"]
  bound_subject   = "spiffe://card.acme.example/ns/card-vault/sa/workload"
  token_policies  = [vault_policy.card_vault.name]
  token_ttl       = 900
}

resource "vault_policy" "card_vault" {
  name   = "card-vault"
  policy = <<-EOT
    path "${var.mount}/data/card-vault/*" { capabilities = ["read"] }
    path "pkcs11/card-vault/sign/*" { capabilities = ["update"] }
  EOT
}
