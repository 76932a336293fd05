using Idp.Scaffolder.Jsonata.Evaluation;
using Idp.Scaffolder.Jsonata.Signatures;

namespace Idp.Scaffolder.Jsonata.Functions;

/// <summary>A function of the language.</summary>
/// <param name="Body">What it does.</param>
/// <param name="Signature">What it takes.</param>
/// <param name="Parameters">How many arguments it knows.</param>
/// <param name="Arity">How many of them functions give that call it back.</param>
internal sealed record FunctionDefinition(NativeBody Body, Signature Signature, int Parameters, int Arity);
