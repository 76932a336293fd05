resource "vault_jwt_auth_backend_role" "${{ values.name | replace("-", "_") }}" {
  backend         = "spiffe"
  role_name       = "${{ values.name }}"
  role_type       = "jwt"
  user_claim      = "sub"
  bound_audiences = ["vault.${{ values.dataCentre }}.acme.example"]
  bound_subject   = "spiffe://${{ values.trustDomain }}/ns/${{ values.name }}/sa/workload"
  token_policies  = [vault_policy.${{ values.name | replace("-", "_") }}.name]
  token_ttl       = ${{ 900 if values.dataClass == "card" else 3600 }}
}

resource "vault_policy" "${{ values.name | replace("-", "_") }}" {
  name   = "${{ values.name }}"
  policy = <<-EOT
    path "${var.mount}/data/${{ values.name }}/*" { capabilities = ["read"] }
    {%- if values.hsm %}
    path "pkcs11/${{ values.name }}/sign/*" { capabilities = ["update"] }
    {%- endif %}
  EOT
}
