namespace Idp.Catalog.Model;

/// <summary>The fields of a software template. A field that is absent or of the wrong type is null, missing or empty.</summary>
public readonly struct TemplateView
{
    internal TemplateView(Entity entity) => Entity = entity;

    /// <summary>The entity that is looked at.</summary>
    public Entity Entity { get; }

    /// <summary>The <c>spec</c>, with fields that are not named here.</summary>
    public EntityValue Spec => Entity.Spec;

    /// <summary>What kind of component the template makes: <c>service</c>, <c>website</c>, any word.</summary>
    public string? Type => Spec.GetString("type");

    /// <summary>Who owns it, as written.</summary>
    public string? Owner => Spec.GetString("owner");

    /// <summary>The entity that <see cref="Owner"/> refers to; null if it is no reference.</summary>
    public EntityRef? OwnerRef => SpecReferences.Find(Entity, Owner, EntityKinds.Group);

    /// <summary>How far along it is: <c>experimental</c>, <c>production</c>, <c>deprecated</c>, any word.</summary>
    public string? Lifecycle => Spec.GetString("lifecycle");

    /// <summary>The pages of the form, each a JSON Schema; one page may be written without a list.</summary>
    public IReadOnlyList<EntityValue> ParameterPages
        => Spec["parameters"] is { Kind: ValueKind.Object } page ? [page] : Spec["parameters"].ToArray(page => page);

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<TemplateStepView> Steps => Spec["steps"].ToArray(step => new TemplateStepView(step));

    /// <summary>What a run leaves behind: <c>links</c>, <c>text</c>, and values by name.</summary>
    public EntityValue Output => Spec["output"];

    /// <summary>How the form looks: <c>buttonLabels</c>.</summary>
    public EntityValue Presentation => Spec["presentation"];

    /// <summary>The JSON Schema of the secrets that a run needs.</summary>
    public EntityValue SecretsSchema => Spec["secrets"]["schema"];

    /// <summary>The decorators of the form, each with <c>id</c> and <c>input</c>; also under its experimental name.</summary>
    public EntityValue FormDecorators => Spec["formDecorators"] is { IsMissing: false } decorators ? decorators : Spec["EXPERIMENTAL_formDecorators"];

    /// <summary>What happens to a run when the scaffolder restarts: <c>none</c>, <c>startOver</c>.</summary>
    public string? RecoveryStrategy => Spec["EXPERIMENTAL_recovery"].GetString("EXPERIMENTAL_strategy");
}
