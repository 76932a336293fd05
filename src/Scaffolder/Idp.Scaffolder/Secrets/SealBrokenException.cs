namespace Idp.Scaffolder.Secrets;

/// <summary>A journaled value needs a secret that is not there.</summary>
internal sealed class SealBrokenException(SecretOrigin origin) : Exception(origin.Kind == SecretKind.Derived
    ? $"step '{origin.Name}' no longer derives from its secrets the text that it did"
    : $"the secret '{origin.Name}' has another form than it had")
{
}
