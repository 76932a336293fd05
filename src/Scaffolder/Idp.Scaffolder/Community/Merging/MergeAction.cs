using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Community.Merging.Comments;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Community.Merging;

/// <summary><c>roadiehq:utils:merge</c>: merges into a file of JSON or YAML, by its extension.</summary>
internal sealed class MergeAction() : GuardedAction<MergeInput, NoOutput>(Description)
{
    private static readonly ActionDescriptor Description = new("roadiehq:utils:merge")
    {
        Description = "Merges a value into a file of JSON or YAML that is there.",
        InputSchema = WrittenSchema.Object(
            $$$"""
            {{{CommunitySchemas.Path}}}, {{{CommunitySchemas.Content}}}, {{{CommunitySchemas.YamlOptions}}},
            "preserveYamlComments": {"type": "boolean", "description": "Whether comments of YAML are kept; what is in the way is logged"},
            "useDocumentIncludingField": {"type": "object", "additionalProperties": false, "required": ["key", "value"], "description": "Which of several YAML documents is merged into",
                "properties": {"key": {"type": "string", "description": "A field at the top"}, "value": {"type": "string", "description": "What it says there"} } }
            """, "path", "content"),
        OutputSchema = CommunitySchemas.PathOutput,
        Examples =
        [
            new ActionExample("Add a label to a manifest", """
                steps:
                  - id: label
                    name: Add the label
                    action: roadiehq:utils:merge
                    input:
                      path: deploy/service.yaml
                      content:
                        metadata:
                          labels:
                            team: ${{ parameters.owner }}
                """),
        ],
        SupportsDryRun = true,
        IsDestructive = true,
        Recovery = ActionRecovery.RestoreWorkspace,
    };

    protected override ValueTask<NoOutput> PerformAsync(MergeInput input, ActionContext context, CancellationToken cancellationToken)
    {
        string written = input.Path ?? throw ActionException.Input("path is missing");
        var path = context.Workspace.Parse(written);
        if (!context.Workspace.Exists(path))
        {
            throw new ActionException($"The file {written} does not exist.");
        }

        string text = Encoding.UTF8.GetString(context.Workspace.ReadBytes(path));
        string? merged = Path.GetExtension(path.Name) switch
        {
            ".json" => JsonText.Of(ValueMerge.Into(YamlValues.One(text, written), Content(input, JsonValues.Parse), input.MergeArrays is true), "  "),
            ".yaml" or ".yml" => MergeYaml(text, written, input, context.Logger),
            _ => null,
        };
        if (!string.IsNullOrEmpty(merged))
        {
            context.Workspace.WriteBytes(written, Encoding.UTF8.GetBytes(merged));
            context.Output("path", context.Workspace.Locate(path));
        }

        return ValueTask.FromResult(NoOutput.Value);
    }

    private static string MergeYaml(string text, string path, MergeInput input, IActionLogger logger)
    {
        if (input.PreserveYamlComments is true)
        {
            try
            {
                return CommentedDocuments.Merge(text, path, Content(input, YamlValues.One), input);
            }
            catch (CommentsLostException lost)
            {
                logger.Warn($"The comments of '{path}' are not kept: {lost.Message}.");
            }
        }

        var documents = YamlValues.All(text, path);
        if (documents.Count == 0)
        {
            throw new ActionException("No documents found in the input content. Please provide a valid YAML file.");
        }

        var content = Content(input, YamlValues.One);
        var merged = documents.Count == 1
            ? [ValueMerge.Into(documents[0], content, input.MergeArrays is true)]
            : documents.ConvertAll(document => IsChosen(document, input) ? ValueMerge.Into(document, content, input.MergeArrays is true) : document);
        return string.Join("---\n", merged.Select(document => YamlText.Of(document, input.Options)));
    }

    private static bool IsChosen(JsonNode? document, MergeInput input)
    {
        if (input.UseDocumentIncludingField is not { Key: { } key } chosen)
        {
            throw new ActionException("Multiple documents found in the input content. Please provide a key and value to use to find the document to merge into.");
        }

        var field = (document as JsonObject)?[key];
        return field?.GetValueKind() switch
        {
            JsonValueKind.String => field.GetValue<string>() == chosen.Value,
            JsonValueKind.Number => JsonText.Of(field) == chosen.Value,
            _ => throw new ActionException($"The value at \"{key}\" defined in useDocumentIncludingField must be a string or a number."),
        };
    }

    private static JsonNode? Content(MergeInput input, Func<string, string, JsonNode?> parse)
        => input.Content?.GetValueKind() == JsonValueKind.String ? parse(input.Content.GetValue<string>(), "content") : input.Content;
}
