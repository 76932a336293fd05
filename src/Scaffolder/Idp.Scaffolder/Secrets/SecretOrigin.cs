namespace Idp.Scaffolder.Secrets;

/// <summary>Where a text to mask comes from, so that it can be found again when the secrets are given again.</summary>
/// <param name="Kind">Which list <paramref name="Name"/> belongs to.</param>
/// <param name="Name">The secret's name, or the id of the step that derived the text.</param>
/// <param name="Index">Which form of the secret, or which of the step's texts.</param>
internal readonly record struct SecretOrigin(SecretKind Kind, string Name, int Index);
