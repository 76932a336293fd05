namespace Idp.Catalog.Model;

/// <summary>One step of a template. A field that is absent or of the wrong type is null or missing.</summary>
public readonly struct TemplateStepView
{
    internal TemplateStepView(EntityValue value) => Value = value;

    /// <summary>The whole step.</summary>
    public EntityValue Value { get; }

    /// <summary>What later steps call it.</summary>
    public string? Id => Value.GetString("id");

    /// <summary>What people see.</summary>
    public string? Name => Value.GetString("name");

    /// <summary>The action that runs, such as <c>fetch:template</c>.</summary>
    public string? Action => Value.GetString("action");

    /// <summary>The input of the action: an object.</summary>
    public EntityValue Input => Value["input"];

    /// <summary>Whether the step runs: a boolean, or a string with an expression.</summary>
    public EntityValue If => Value["if"];

    /// <summary>What the step runs for each of: a list, or a string with an expression.</summary>
    public EntityValue Each => Value["each"];
}
