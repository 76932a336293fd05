using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;
using Idp.Catalog.Tool.Commands.Init.Evidence;
using Idp.Yaml;

namespace Idp.Catalog.Tool.Commands.Init;

/// <summary>The descriptors that a repository's evidence amounts to: a component, and an API for each definition.</summary>
internal sealed class DescriptorDraft
{
    private const string Unknown = "unknown";
    private readonly List<Entity> _entities = [];
    private readonly List<string> _notes = [];

    public DescriptorDraft(InitRequest request, RepositoryEvidence evidence)
    {
        var manifest = evidence.Manifest;
        var name = request.Name ?? EntityNames.From(manifest?.Name) ?? EntityNames.From(evidence.RemoteName) ?? EntityNames.From(evidence.FolderName) ?? Unknown;
        var owner = request.Owner ?? evidence.Owner ?? Unknown;
        var lifecycle = request.Lifecycle ?? (manifest is { IsUnfinished: true } ? "experimental" : "production");
        var apis = ApiDrafts.Name(name, evidence.Apis);
        var component = EntityBuilder.Component(name);
        if ((manifest?.Description ?? evidence.Description) is { Length: > 0 } description)
        {
            component = component.DescribedAs(description);
        }

        component = Annotated(component, evidence);
        component = evidence.Languages.Aggregate(component, (builder, language) => builder.Tag(language));
        component = component.OfType(request.Type ?? manifest?.Type ?? "service").WithLifecycle(lifecycle).OwnedBy(owner);
        component = request.System is { } system ? component.InSystem(system) : component;
        component = apis.Aggregate(component, (builder, api) => builder.ProvidesApi(api.Name));
        _entities.Add(component.Build());
        foreach (var (apiName, definition) in apis)
        {
            var api = EntityBuilder.Api(apiName)
                .OfType(definition.Type).WithLifecycle(lifecycle).OwnedBy(owner)
                .Spec("definition", EntityValue.FromObject(("$text", $"./{definition.Path}")));
            _entities.Add((request.System is { } apiSystem ? api.InSystem(apiSystem) : api).Build());
        }

        if (owner == Unknown)
        {
            _notes.Add("no CODEOWNERS says who owns everything; replace the owner 'unknown' by your group");
        }
    }

    /// <summary>What is left for the user to do.</summary>
    public IReadOnlyList<string> Notes => _notes;

    public string ToYaml()
    {
        var text = new StringWriter { NewLine = "\n" };
        var yaml = new YamlWriter(text);
        foreach (var entity in _entities)
        {
            EntityYaml.Write(entity.Root, yaml);
        }

        return text.ToString();
    }

    private static EntityBuilder Annotated(EntityBuilder component, RepositoryEvidence evidence)
    {
        if (evidence.Remote is { SlugAnnotation: { } annotation } remote)
        {
            component = component.Annotation(annotation, remote.Slug);
        }

        return evidence.HasDocs ? component.Annotation(AnnotationNames.TechDocsRef, "dir:.") : component;
    }
}
