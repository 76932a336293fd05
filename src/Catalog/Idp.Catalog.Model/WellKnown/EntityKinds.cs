namespace Idp.Catalog.Model;

/// <summary>The kinds that come with the catalog, as they must be written: validation compares them with case.</summary>
public static class EntityKinds
{
    /// <summary>A piece of software: a service, a website, a library.</summary>
    public const string Component = "Component";

    /// <summary>An interface between components.</summary>
    public const string Api = "API";

    /// <summary>Infrastructure that a component needs: a database, a bucket, a cluster.</summary>
    public const string Resource = "Resource";

    /// <summary>Components, APIs and resources that together offer one function.</summary>
    public const string System = "System";

    /// <summary>Systems of one area of the business.</summary>
    public const string Domain = "Domain";

    /// <summary>A team, a department, any organizational unit.</summary>
    public const string Group = "Group";

    /// <summary>A person, or an account that acts as one.</summary>
    public const string User = "User";

    /// <summary>Points to other descriptors to read.</summary>
    public const string Location = "Location";

    /// <summary>A software template of the scaffolder.</summary>
    public const string Template = "Template";

    /// <summary>Context for AI coding tools: a skill, a rule, a plugin, a marketplace. Known to the model set only.</summary>
    public const string AiResource = "AiResource";
}
