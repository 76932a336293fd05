using System.Collections.Immutable;
using static Idp.Catalog.Validation.AnnotationGrammars;

namespace Idp.Catalog.Validation;

/// <summary>People and groups as their directories know them; the organisation providers set these.</summary>
internal static class DirectoryAnnotations
{
    internal static ImmutableArray<AnnotationDefinition> All { get; } =
    [
        new("backstage.io/ldap-rdn", "The relative distinguished name", Text("jdoe")) { Kinds = ["User", "Group"] },
        new("backstage.io/ldap-uuid", "The stable identifier", Text("c57e8ba2-6cc4-1039-9ebc-d5f241a7ca21")) { Kinds = ["User", "Group"] },
        new("backstage.io/ldap-dn", "The distinguished name", Text("uid=jdoe,ou=people,dc=example,dc=com")) { Kinds = ["User", "Group"] },
        new("graph.microsoft.com/tenant-id", "The tenant", DirectoryId) { Kinds = ["User", "Group"] },
        new("graph.microsoft.com/group-id", "The group", DirectoryId) { Kinds = ["Group"] },
        new("graph.microsoft.com/user-id", "The user", DirectoryId) { Kinds = ["User"] },
        new("microsoft.com/email", "The address that the user logs in with", Text("jdoe@example.com")) { Kinds = ["User"] },
        new("google.com/email", "The address that the user logs in with", Text("jdoe@example.com")) { Kinds = ["User"] },
        new("keycloak.org/id", "The identifier", Text("0f8fad5b-d9cb-469f-a165-70867728950e")) { Kinds = ["User", "Group"] },
        new("keycloak.org/realm", "The realm", Text("acme")) { Kinds = ["User", "Group"] },
    ];
}
