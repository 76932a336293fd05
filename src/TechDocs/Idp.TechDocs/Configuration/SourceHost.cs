namespace Idp.TechDocs;

/// <summary>The hosts of sources from whose addresses TechDocs makes links to edit pages.</summary>
public enum SourceHost
{
    /// <summary>GitHub.</summary>
    GitHub,

    /// <summary>GitLab.</summary>
    GitLab,

    /// <summary>Bitbucket Server, or Data Center.</summary>
    BitbucketServer,

    /// <summary>Harness Code.</summary>
    Harness,
}
