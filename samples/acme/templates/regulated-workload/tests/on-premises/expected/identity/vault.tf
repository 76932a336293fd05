resource "vault_jwt_auth_backend_role" "customer_letters" {
  backend         = "spiffe"
  role_name       = "customer-letters"
  role_type       = "jwt"
  user_claim      = "sub"
  bound_audiences = ["vault.venlo.acme.example"]
  bound_subject   = "spiffe://prod.acme.example/ns/customer-letters/sa/workload"
  token_policies  = [vault_policy.customer_letters.name]
  token_ttl       = 3600
}

resource "vault_policy" "customer_letters" {
  name   = "customer-letters"
  policy = <<-EOT
    path "${var.mount}/data/customer-letters/*" { capabilities = ["read"] }
  EOT
}
