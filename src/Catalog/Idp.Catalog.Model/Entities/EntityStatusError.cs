namespace Idp.Catalog.Model;

/// <summary>An error in its serialized form.</summary>
public sealed record EntityStatusError
{
    /// <summary>An error of this name, such as <c>InputError</c>, and message.</summary>
    public EntityStatusError(string name, string message)
        : this(EntityValue.FromObject(("name", name), ("message", message)))
    {
    }

    internal EntityStatusError(EntityValue value) => Value = value;

    /// <summary>The class of error; null if it says none.</summary>
    public string? Name => Value.GetString("name");

    /// <summary>What went wrong; null if it says nothing.</summary>
    public string? Message => Value.GetString("message");

    /// <summary>The whole error, with what else it holds: <c>code</c>, <c>cause</c>, <c>stack</c>, …</summary>
    public EntityValue Value { get; }
}
