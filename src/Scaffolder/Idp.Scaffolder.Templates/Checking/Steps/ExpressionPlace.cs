namespace Idp.Scaffolder.Templates;

/// <summary>Where an expression stands, and what it sees there.</summary>
/// <param name="Step">The step; null in the output.</param>
/// <param name="SeesSecrets">Whether secrets are there.</param>
/// <param name="Name">What the place is called.</param>
internal sealed record ExpressionPlace(TemplateStep? Step, bool SeesSecrets, string Name)
{
    /// <summary>Whether the item of <c>each</c> is there.</summary>
    public bool SeesEach { get; init; } = Step?.Each is not null;
}
