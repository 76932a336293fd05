using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;

namespace Idp.Scaffolder.BuiltIn.Catalogs;

/// <summary><c>catalog:fetch</c>: reads entities of the catalog.</summary>
internal sealed class FetchEntityAction(IScaffolderCatalog catalog) : TemplateAction(Description)
{
    private static readonly ActionDescriptor Description = new("catalog:fetch")
    {
        Description = "Reads one or several entities of the catalog by their references.",
        InputSchema = WrittenSchema.Object("""
            "entityRef": {"type": "string", "description": "The reference of one entity"},
            "entityRefs": {"type": "array", "items": {"type": "string"}, "description": "The references of several"},
            "optional": {"type": "boolean", "description": "Whether an entity that is not there is null instead of a failure"},
            "defaultKind": {"type": "string", "description": "The kind of references that name none"},
            "defaultNamespace": {"type": "string", "description": "The namespace of references that name none"}
            """),
        OutputSchema = WrittenSchema.Object("""
            "entity": {"description": "The entity of entityRef"},
            "entities": {"type": "array", "items": {}, "description": "The entities of entityRefs, in their order"}
            """),
        Examples =
        [
            new ActionExample("Read the owner", """
                steps:
                  - id: owner
                    name: Read the owner
                    action: catalog:fetch
                    input:
                      entityRef: ${{ parameters.owner }}
                      defaultKind: Group
                """),
        ],
        SupportsDryRun = true,
        IsReadOnly = true,
        IsIdempotent = true,
    };

    public override async ValueTask ExecuteAsync(JsonObject input, ActionContext context, CancellationToken cancellationToken)
    {
        bool isOptional = input["optional"]?.GetValueKind() == System.Text.Json.JsonValueKind.True;
        string? one = EntityNames.Text(input, "entityRef");
        var several = input["entityRefs"] as JsonArray;
        if (string.IsNullOrEmpty(one) && several is null)
        {
            if (!isOptional)
            {
                throw new ActionException("Missing entity reference or references");
            }

            return;
        }

        if (!string.IsNullOrEmpty(one))
        {
            var found = await FindAsync([one], input, isOptional, cancellationToken).ConfigureAwait(false);
            context.Output("entity", found[0]);
        }

        if (several is not null)
        {
            string[] texts = [.. several.Select(text => text is JsonValue value && value.TryGetValue(out string? written) ? written : "")];
            var found = await FindAsync(texts, input, isOptional, cancellationToken).ConfigureAwait(false);
            context.Output("entities", new JsonArray([.. found]));
        }
    }

    private async ValueTask<IReadOnlyList<JsonObject?>> FindAsync(
        string[] texts, JsonObject input, bool isOptional, CancellationToken cancellationToken)
    {
        string? kind = EntityNames.Text(input, "defaultKind");
        string? space = EntityNames.Text(input, "defaultNamespace");
        var found = await catalog.FindAsync([.. texts.Select(text => EntityNames.Parse(text, kind, space))], cancellationToken).ConfigureAwait(false);
        int missing = isOptional ? -1 : found.TakeWhile(entity => entity is not null).Count();
        return missing >= 0 && missing < texts.Length ? throw new ActionException($"Entity {texts[missing]} not found") : found;
    }
}
