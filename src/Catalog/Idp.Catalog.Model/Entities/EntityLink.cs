namespace Idp.Catalog.Model;

/// <summary>One link of an entity.</summary>
public readonly struct EntityLink
{
    internal EntityLink(EntityValue value) => Value = value;

    /// <summary>The whole link.</summary>
    public EntityValue Value { get; }

    /// <summary>Where it leads, in any scheme.</summary>
    public string? Url => Value.GetString("url");

    /// <summary>What people see.</summary>
    public string? Title => Value.GetString("title");

    /// <summary>The name of an icon.</summary>
    public string? Icon => Value.GetString("icon");

    /// <summary>What kind of link it is, such as <c>dashboard</c>; any word.</summary>
    public string? Type => Value.GetString("type");
}
