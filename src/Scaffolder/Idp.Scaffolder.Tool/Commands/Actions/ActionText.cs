using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.CommandLine;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.Tool.Reports;

namespace Idp.Scaffolder.Tool.Commands.Actions;

/// <summary>Describes an action for people.</summary>
internal static class ActionText
{
    public static void Write(ActionDescriptor action, TextWriter output)
    {
        output.Write($"{action.Id}\n");
        if (action.Description.Length > 0)
        {
            output.Write($"  {action.Description.Trim().ReplaceLineEndings("\n  ")}\n");
        }

        output.Write($"\nDry run: {(action.SupportsDryRun ? "it runs, and changes nothing outside of the workspace" : "it is skipped, and its outputs are made up")}\n");
        output.Write($"Effects: {Effects(action)}\n");
        output.Write($"After a crash: {AfterCrash(action.Recovery)}\n");
        WriteFields("Input", action.InputSchema, output);
        WriteFields("Output", action.OutputSchema, output);
        foreach (var example in action.Examples)
        {
            output.Write($"\nExample: {example.Description}\n  {example.Example.Trim('\n').ReplaceLineEndings("\n  ")}\n");
        }
    }

    private static string Effects(ActionDescriptor action) => string.Join(
        ", ",
        new[]
        {
            action.IsReadOnly ? "changes nothing" : "changes something",
            action.IsDestructive ? "may remove or overwrite what it did not make" : null,
            action.IsIdempotent ? "running it again changes nothing more" : null,
        }.OfType<string>());

    private static string AfterCrash(ActionRecovery recovery) => recovery switch
    {
        ActionRecovery.Repeat => "it runs again",
        ActionRecovery.IdempotencyKey => "it runs again with the same idempotency key",
        ActionRecovery.FindExisting => "it looks whether its effect is there, and runs again if not",
        ActionRecovery.RestoreWorkspace => "the workspace is put back as it was before, and it runs again",
        _ => "a person decides whether it took effect",
    };

    private static void WriteFields(string title, ActionSchema? schema, TextWriter output)
    {
        if (schema?.ToJson() is not JsonObject json || json["properties"] is not JsonObject { Count: > 0 } properties)
        {
            return;
        }

        var required = (json["required"] as JsonArray ?? []).Select(name => (string?)name).ToHashSet(StringComparer.Ordinal);
        var table = new TextTable("", "", "", "");
        foreach (var (name, property) in properties)
        {
            table.Add(name, TypeOf(property as JsonObject), required.Contains(name) ? "required" : "", DescriptionOf(property as JsonObject));
        }

        output.Write($"\n{title}\n");
        table.Write(output, "  ");
    }

    private static string TypeOf(JsonObject? schema) => schema?["type"] switch
    {
        JsonArray types => string.Join('|', types.Select(type => (string?)type)),
        { } type when type.GetValueKind() == JsonValueKind.String => type.GetValue<string>(),
        _ when schema?["enum"] is JsonArray values => string.Join('|', values.Select(ShownJson.Line)),
        _ => "any",
    };

    private static string DescriptionOf(JsonObject? schema)
        => schema?["description"] is { } text && text.GetValueKind() == JsonValueKind.String ? text.GetValue<string>().ReplaceLineEndings(" ") : "";
}
