namespace Idp.Catalog.Model;

/// <summary>Annotations with a meaning to the catalog or to tools that read it.</summary>
public static class AnnotationNames
{
    /// <summary>The location that the entity is read from, as <c>type:target</c>. Written by the catalog.</summary>
    public const string ManagedByLocation = "backstage.io/managed-by-location";

    /// <summary>The location that was registered first and led to the entity. Written by the catalog.</summary>
    public const string ManagedByOriginLocation = "backstage.io/managed-by-origin-location";

    /// <summary><c>true</c> when nothing emits the entity any more. Written by the catalog.</summary>
    public const string Orphan = "backstage.io/orphan";

    /// <summary>Where people see the descriptor.</summary>
    public const string ViewUrl = "backstage.io/view-url";

    /// <summary>Where people change the descriptor.</summary>
    public const string EditUrl = "backstage.io/edit-url";

    /// <summary>Where the source code is, as <c>type:target</c>; a folder ends in <c>/</c>.</summary>
    public const string SourceLocation = "backstage.io/source-location";

    /// <summary>Where the documentation's sources are, such as <c>dir:.</c>.</summary>
    public const string TechDocsRef = "backstage.io/techdocs-ref";

    /// <summary>The entity whose documentation is shown here.</summary>
    public const string TechDocsEntity = "backstage.io/techdocs-entity";

    /// <summary>The value of the label of the same name on the entity's Kubernetes objects.</summary>
    public const string KubernetesId = "backstage.io/kubernetes-id";

    /// <summary>A label selector of the entity's Kubernetes objects; takes precedence over the id.</summary>
    public const string KubernetesLabelSelector = "backstage.io/kubernetes-label-selector";

    /// <summary>Switches code coverage on: <c>enabled</c> or <c>scm-only</c>.</summary>
    public const string CodeCoverage = "backstage.io/code-coverage";

    /// <summary>The relative distinguished name of a group or user in LDAP.</summary>
    public const string LdapRdn = "backstage.io/ldap-rdn";

    /// <summary>The unique id of a group or user in LDAP.</summary>
    public const string LdapUuid = "backstage.io/ldap-uuid";

    /// <summary>The distinguished name of a group or user in LDAP.</summary>
    public const string LdapDn = "backstage.io/ldap-dn";

    /// <summary>The URL of a cluster's API server, on a resource that is a cluster.</summary>
    public const string KubernetesApiServer = "kubernetes.io/api-server";

    /// <summary>The certificate authority of that API server, base64.</summary>
    public const string KubernetesApiServerCertificateAuthority = "kubernetes.io/api-server-certificate-authority";

    /// <summary>How one authenticates to that API server.</summary>
    public const string KubernetesAuthProvider = "kubernetes.io/auth-provider";

    /// <summary>The repository at GitHub, <c>owner/repository</c>.</summary>
    public const string GitHubProjectSlug = "github.com/project-slug";

    /// <summary>The team at GitHub, <c>organization/team</c>.</summary>
    public const string GitHubTeamSlug = "github.com/team-slug";

    /// <summary>The user's name at GitHub.</summary>
    public const string GitHubUserLogin = "github.com/user-login";

    /// <summary>The project at GitLab, <c>group/project</c>.</summary>
    public const string GitLabProjectSlug = "gitlab.com/project-slug";

    /// <summary>The repository at Azure DevOps, <c>project/repository</c>.</summary>
    public const string AzureDevOpsProjectRepo = "dev.azure.com/project-repo";

    /// <summary>The repository at Bitbucket, <c>project/repository</c>.</summary>
    public const string BitbucketProjectSlug = "bitbucket.org/project-slug";

    /// <summary>The job at Jenkins, <c>folder/job</c>, with an optional <c>instance:</c> before it.</summary>
    public const string JenkinsJobFullName = "jenkins.io/job-full-name";

    /// <summary>The pipelines at GoCD, comma-separated.</summary>
    public const string GoCdPipelines = "gocd.org/pipelines";

    /// <summary>The project at Sentry, <c>project</c> or <c>organization/project</c>.</summary>
    public const string SentryProjectSlug = "sentry.io/project-slug";

    /// <summary>The project at Rollbar, <c>project</c> or <c>organization/project</c>.</summary>
    public const string RollbarProjectSlug = "rollbar.com/project-slug";

    /// <summary>The project at CircleCI, <c>host/owner/project</c>.</summary>
    public const string CircleCiProjectSlug = "circleci.com/project-slug";

    /// <summary>The project at SonarQube, with an optional <c>instance/</c> before it.</summary>
    public const string SonarQubeProjectKey = "sonarqube.org/project-key";

    /// <summary>The path of the entity's secrets in Vault.</summary>
    public const string VaultSecretsPath = "vault.io/secrets-path";

    /// <summary>The service at Periskop.</summary>
    public const string PeriskopServiceName = "periskop.io/service-name";

    /// <summary>The tenant that a group or user was read from.</summary>
    public const string MicrosoftGraphTenantId = "graph.microsoft.com/tenant-id";

    /// <summary>The id of a group.</summary>
    public const string MicrosoftGraphGroupId = "graph.microsoft.com/group-id";

    /// <summary>The id of a user.</summary>
    public const string MicrosoftGraphUserId = "graph.microsoft.com/user-id";

    /// <summary>Deprecated: write <c>github.com/project-slug</c>.</summary>
    public const string GitHubActionsId = "backstage.io/github-actions-id";

    /// <summary>Deprecated: write a <c>$text</c> placeholder in <c>spec.definition</c>.</summary>
    public const string DefinitionAtLocation = "backstage.io/definition-at-location";

    /// <summary>Deprecated: write <c>jenkins.io/job-full-name</c>.</summary>
    public const string JenkinsGitHubFolder = "jenkins.io/github-folder";
}
