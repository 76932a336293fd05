using System.Collections.Frozen;

namespace Idp.JsonSchemas.Npm;

/// <summary>What objects and lists have in JavaScript without being given it. The library looks names up without asking whose they are.</summary>
internal static class NpmInheritance
{
    private static readonly FrozenSet<string> OfObjects = Set(
        "constructor __defineGetter__ __defineSetter__ hasOwnProperty __lookupGetter__ __lookupSetter__ isPrototypeOf propertyIsEnumerable toString valueOf toLocaleString");

    private static readonly FrozenSet<string> OfArrays = Set(
        "at concat copyWithin fill find findIndex findLast findLastIndex lastIndexOf pop push reverse shift unshift slice sort splice includes indexOf join "
        + "keys entries values forEach filter flat flatMap map every some reduce reduceRight toReversed toSorted toSpliced with");

    public static NpmValue Find(NpmKind kind, string name)
    {
        if (OfObjects.Contains(name) || (kind == NpmKind.Array && OfArrays.Contains(name)))
        {
            return NpmValue.Function;
        }

        return name != "__proto__" ? NpmValue.Undefined : kind == NpmKind.Array ? NpmValue.EmptyArray : NpmValue.EmptyObject;
    }

    /// <summary>Whether every object has a function of this name.</summary>
    public static bool IsOfObjects(string name) => OfObjects.Contains(name);

    /// <summary>What calling the inherited function with one argument comes to, as a condition; null for one that throws.</summary>
    /// <param name="name">A name for which <see cref="IsOfObjects"/> holds.</param>
    /// <param name="argument">As a key.</param>
    /// <param name="ownKeys">The keys of the object that it is called on.</param>
    public static bool? Call(string name, string argument, IEnumerable<string> ownKeys) => name switch
    {
        "__defineGetter__" or "__defineSetter__" => null,
        "hasOwnProperty" or "propertyIsEnumerable" => ownKeys.Contains(argument, StringComparer.Ordinal),
        "isPrototypeOf" => false,
        "__lookupGetter__" or "__lookupSetter__" => argument == "__proto__",
        _ => true,
    };

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
