namespace Idp.Scaffolder.Templates.Language;

/// <summary>The kind of a source host, which decides what <c>parseRepoUrl</c> demands of a repository's address.</summary>
public enum RepositoryHostKind
{
    /// <summary>GitHub: <c>owner</c> and <c>repo</c>.</summary>
    GitHub,

    /// <summary>GitLab: <c>project</c>, or <c>owner</c> and <c>repo</c>.</summary>
    GitLab,

    /// <summary>Azure DevOps: <c>project</c> and <c>repo</c>.</summary>
    Azure,

    /// <summary>Bitbucket Cloud: <c>workspace</c>, <c>project</c> and <c>repo</c>.</summary>
    BitbucketCloud,

    /// <summary>Bitbucket Server: <c>project</c> and <c>repo</c>.</summary>
    BitbucketServer,

    /// <summary>Gerrit: <c>repo</c>.</summary>
    Gerrit,

    /// <summary>Gitea: <c>repo</c>.</summary>
    Gitea,

    /// <summary>Any other: <c>owner</c> and <c>repo</c>.</summary>
    Other,
}
