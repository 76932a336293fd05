namespace Idp.Scaffolder.Secrets;

/// <summary>Who brought a text that must not be seen.</summary>
internal enum SecretKind
{
    /// <summary>The run's secrets.</summary>
    Run,

    /// <summary>The environment's secrets.</summary>
    Environment,

    /// <summary>An expression of a step's input that sees secrets.</summary>
    Derived,
}
