using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.Catalog.Model;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Templates;

/// <summary>A software template: <c>scaffolder.backstage.io/v1beta3</c>, kind <c>Template</c>. Immutable as long as nobody changes its JSON; thread-safe.</summary>
public sealed class Template
{
    /// <summary>The one version that is read.</summary>
    public const string ApiVersion = "scaffolder.backstage.io/v1beta3";

    private readonly TemplateSource _source;

    internal Template(JsonObject entity, TemplateSource source)
    {
        _source = source;
        Entity = entity;
        var metadata = entity["metadata"]!.AsObject();
        Name = metadata.Text("name")!;
        Namespace = metadata.Text("namespace") is { Length: > 0 } written ? written : EntityRef.DefaultNamespace;
        Title = metadata.Text("title");
        Description = metadata.Text("description");
        UiOptions = metadata["ui:options"] as JsonObject;

        Spec = entity["spec"]!.AsObject();
        Type = Spec.Text("type")!;
        Owner = Spec.Text("owner");
        Lifecycle = Spec.Text("lifecycle");
        SecretsSchema = (Spec["secrets"] as JsonObject)?["schema"] as JsonObject;
        Output = Spec["output"] as JsonObject;
        Presentation = TemplatePresentation.Of(Spec);
        Recovery = TemplateRecoveryReader.Of(Spec);
        FormDecorators = FormDecorator.AllOf(Spec);
        Pages = TemplatePage.AllOf(Spec);
        Steps = TemplateStep.AllOf(Spec);
    }

    /// <summary>The whole descriptor with its placeholders filled in; unknown keys, <c>ui:*</c> and <c>backstage:*</c> keys included. Not to be changed.</summary>
    public JsonObject Entity { get; }

    /// <summary>The descriptor's <c>spec</c>. Not to be changed.</summary>
    public JsonObject Spec { get; }

    /// <summary>The descriptor's <c>metadata.name</c>.</summary>
    public string Name { get; }

    /// <summary>The descriptor's <c>metadata.namespace</c>; <c>default</c> when it says none.</summary>
    public string Namespace { get; }

    /// <summary>The template's address in a catalog.</summary>
    public EntityRef Ref => new("Template", Namespace, Name);

    /// <summary>What people call it.</summary>
    public string? Title { get; }

    /// <summary>What it makes, in a sentence.</summary>
    public string? Description { get; }

    /// <summary>What sort of thing it makes: <c>service</c>, <c>library</c> and so on, of a taxonomy that is the user's own.</summary>
    public string Type { get; }

    /// <summary>Who answers for it, as written: a reference, complete or not.</summary>
    public string? Owner { get; }

    /// <summary>Where it stands in its life.</summary>
    public string? Lifecycle { get; }

    /// <summary>The <c>ui:options</c> of its metadata, which forms are given.</summary>
    public JsonObject? UiOptions { get; }

    /// <summary>The pages of questions, in order; none when it asks nothing.</summary>
    public ImmutableArray<TemplatePage> Pages { get; }

    /// <summary>The schema that a run's secrets must meet; null when there is none.</summary>
    public JsonObject? SecretsSchema { get; }

    /// <summary>What is done, in order.</summary>
    public ImmutableArray<TemplateStep> Steps { get; }

    /// <summary>What a run shows at its end, not rendered yet; null when it shows nothing.</summary>
    public JsonObject? Output { get; }

    /// <summary>The texts of a form's buttons.</summary>
    public TemplatePresentation Presentation { get; }

    /// <summary>What becomes of a run that was interrupted.</summary>
    public TemplateRecovery Recovery { get; }

    /// <summary>What a form calls before it submits.</summary>
    public ImmutableArray<FormDecorator> FormDecorators { get; }

    /// <summary>The file that it was read from.</summary>
    public SourceText Source => _source.Text;

    /// <summary>Where a value stands; in the included file when a placeholder brought it.</summary>
    /// <param name="pointer">The way to the value from the descriptor's root.</param>
    /// <returns>The place of the value or, when it does not exist, of the nearest value around it.</returns>
    public SourceLocation Locate(JsonPointer pointer) => _source.Locate(pointer);

    /// <inheritdoc cref="Locate(JsonPointer)"/>
    public SourceLocation LocateKey(JsonPointer pointer) => _source.LocateKey(pointer);
}
