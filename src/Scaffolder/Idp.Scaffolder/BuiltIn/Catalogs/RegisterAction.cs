using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.Reading;

namespace Idp.Scaffolder.BuiltIn.Catalogs;

/// <summary><c>catalog:register</c>: adds a descriptor's location to the catalog.</summary>
internal sealed class RegisterAction(IScaffolderCatalog catalog, SourceLocator sources) : TemplateAction(Description)
{
    private const string Optional = """
        "optional": {"type": "boolean", "description": "Whether a location that cannot be registered is no failure"}
        """;

    private static readonly ActionDescriptor Description = new("catalog:register")
    {
        Description = "Registers the entities of a descriptor in the catalog.",
        InputSchema = ActionSchema.Parse($$$"""
            {"$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "anyOf": [
              {"type": "object", "additionalProperties": false, "required": ["catalogInfoUrl"], "properties": {
                "catalogInfoUrl": {"type": "string", "description": "The address of the descriptor"}, {{{Optional}}}}},
              {"type": "object", "additionalProperties": false, "required": ["repoContentsUrl"], "properties": {
                "repoContentsUrl": {"type": "string", "description": "The address of the repository's root folder"},
                "catalogInfoPath": {"type": "string", "description": "Where the descriptor is from there; /catalog-info.yaml when left out"}, {{{Optional}}}}}]}
            """),
        OutputSchema = WrittenSchema.Object("""
            "entityRef": {"type": "string", "description": "The reference of the registered entity, a component if there is one"},
            "catalogInfoUrl": {"type": "string", "description": "The address that was registered"}
            """),
        Examples =
        [
            new ActionExample("Register what was published", """
                steps:
                  - id: register
                    name: Register
                    action: catalog:register
                    input:
                      repoContentsUrl: ${{ steps.publish.output.repoContentsUrl }}
                      catalogInfoPath: /catalog-info.yaml
                """),
        ],
        Recovery = ActionRecovery.FindExisting,
    };

    public override async ValueTask ExecuteAsync(JsonObject input, ActionContext context, CancellationToken cancellationToken)
    {
        string target = Target(input);
        bool isOptional = input["optional"]?.GetValueKind() == JsonValueKind.True;
        context.Logger.Info($"Registering {target} in the catalog");
        try
        {
            await catalog.AddLocationAsync(target, cancellationToken).ConfigureAwait(false);
        }
        catch (ActionException) when (isOptional)
        {
            // It may be there already, or come later.
        }

        await GiveOutputsAsync(target, isOptional, context, cancellationToken).ConfigureAwait(false);
    }

    public override async ValueTask<bool> FindExistingAsync(JsonObject input, ActionContext context, CancellationToken cancellationToken)
    {
        string target = Target(input);
        if (!await catalog.HasLocationAsync(target, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        await GiveOutputsAsync(target, input["optional"]?.GetValueKind() == JsonValueKind.True, context, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private string Target(JsonObject input)
        => EntityNames.Text(input, "catalogInfoUrl")
            ?? sources.Resolve(EntityNames.Text(input, "repoContentsUrl") ?? "", EntityNames.Text(input, "catalogInfoPath") ?? "/catalog-info.yaml").AbsoluteUri;

    private async ValueTask GiveOutputsAsync(string target, bool isOptional, ActionContext context, CancellationToken cancellationToken)
    {
        try
        {
            var entities = await catalog.ReadLocationAsync(target, cancellationToken).ConfigureAwait(false);
            if (entities.Count > 0)
            {
                context.Output("entityRef", EntityNames.RefOf(Main(entities)).ToString());
            }
        }
        catch (ActionException) when (isOptional)
        {
            // As above.
        }

        context.Output("catalogInfoUrl", target);
    }

    private static JsonObject Main(IReadOnlyList<JsonObject> entities)
    {
        var named = entities.Where(entity => !EntityNames.NameOf(entity).StartsWith("generated-", StringComparison.Ordinal)).ToList();
        return named.Find(entity => EntityNames.Text(entity, "kind") == "Component") ?? (named.Count > 0 ? named[0] : entities[0]);
    }
}
