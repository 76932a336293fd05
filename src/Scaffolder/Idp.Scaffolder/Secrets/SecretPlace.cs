namespace Idp.Scaffolder.Secrets;

/// <summary>A part of a text that shows a secret.</summary>
internal readonly record struct SecretPlace(int Start, int Length, SecretOrigin Origin)
{
    public int End => Start + Length;
}
