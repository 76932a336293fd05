namespace Idp.Catalog.Model;

/// <summary>What people see of a group or user. A field that is absent or of the wrong type is null.</summary>
public readonly struct EntityProfile
{
    internal EntityProfile(EntityValue value) => Value = value;

    /// <summary>The whole profile, with fields that are not named here; missing if there is none.</summary>
    public EntityValue Value { get; }

    /// <summary>The name for people.</summary>
    public string? DisplayName => Value.GetString("displayName");

    /// <summary>An e-mail address.</summary>
    public string? Email => Value.GetString("email");

    /// <summary>The URL of a picture.</summary>
    public string? Picture => Value.GetString("picture");
}
