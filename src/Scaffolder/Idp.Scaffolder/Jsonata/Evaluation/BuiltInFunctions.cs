using Idp.Scaffolder.Jsonata.Functions;

namespace Idp.Scaffolder.Jsonata.Evaluation;

/// <summary>The functions of the language as values of one evaluation, which notes in them where they are called.</summary>
internal sealed class BuiltInFunctions
{
    private readonly Dictionary<string, NativeFunction> _made = new(StringComparer.Ordinal);

    public NativeFunction? Find(string name)
    {
        if (!_made.TryGetValue(name, out var function) && FunctionTable.All.TryGetValue(name, out var definition))
        {
            function = new NativeFunction(definition.Body, definition.Arity, definition.Parameters) { Signature = definition.Signature, Token = name };
            _made[name] = function;
        }

        return function;
    }
}
