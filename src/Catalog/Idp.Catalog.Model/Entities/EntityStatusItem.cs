namespace Idp.Catalog.Model;

/// <summary>One statement about the state of an entity.</summary>
/// <param name="Type">Who says it, such as <see cref="StatusTypes.CatalogProcessing"/>.</param>
/// <param name="Level">How bad it is: see <see cref="StatusLevels"/>.</param>
/// <param name="Message">One line for people.</param>
/// <param name="Error">The error behind it, if there is one.</param>
public sealed record EntityStatusItem(string Type, string Level, string Message, EntityStatusError? Error = null)
{
    internal EntityValue ToValue() => EntityValue.FromObject(
        ("type", Type), ("level", Level), ("message", Message), ("error", Error?.Value ?? default));

    internal static EntityStatusItem? Read(EntityValue value)
        => value.GetString("type") is { } type && value.GetString("level") is { } level && value.GetString("message") is { } message
            ? new(type, level, message, value["error"].Kind == ValueKind.Object ? new EntityStatusError(value["error"]) : null)
            : null;
}
