# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""resources/openapi.yaml as a test reads it: which operations and statuses there are, and what their bodies look like."""

import json
import pathlib
import re
import urllib.parse

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
METHODS = ("get", "put", "post", "patch", "delete")


class _Loader(yaml.CSafeLoader):
    """Without dates: a string that looks like one stays a string."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}


class Description:
    def __init__(self, text=None):
        self.document = yaml.load(text or (ROOT / "resources/openapi.yaml").read_text(encoding="utf-8"), _Loader)
        self.paths = [(re.compile("^" + re.sub(r"\{\w+\}", "[^/]+", path) + "$"), path, item)
                      for path, item in self.document["paths"].items()]
        # A fixed path goes before one with a parameter.
        self.paths.sort(key=lambda entry: entry[1].count("{"))

    def operations(self):
        """(METHOD, path, operation) of each."""
        return [(method.upper(), path, item[method]) for _, path, item in self.paths for method in METHODS if method in item]

    def expected(self):
        """Every (METHOD, path, status) that must occur."""
        return {(method, path, status) for method, path, operation in self.operations()
                for status in operation["responses"] if status != "default"}

    def find(self, method, target):
        """(path, operation) of a request, or None where the description has no such operation."""
        target = urllib.parse.urlsplit(target).path
        for pattern, path, item in self.paths:
            if pattern.match(target):
                return (path, item[method.lower()]) if method.lower() in item else None
        return None

    def resolve(self, node):
        while "$ref" in node:
            name = node["$ref"]
            node = self.document
            for part in name.removeprefix("#/").split("/"):
                node = node[part]
        return node

    def fault(self, exchange):
        """A sentence about an answer that is not as described, or None."""
        found = self.find(exchange["method"], exchange["path"])
        if found is None:
            return None
        path, operation = found
        where = f"{exchange['method']} {path} {exchange['status']}"
        response = operation["responses"].get(str(exchange["status"])) or operation["responses"].get("default")
        if response is None:
            return f"{where}: this status is not described"
        response = self.resolve(response)
        for name, header in response.get("headers", {}).items():
            if name.lower() not in exchange["headers"]:
                return f"{where}: the header {name} is missing"
        if "x-request-id" not in exchange["headers"]:
            return f"{where}: the header X-Request-Id is missing"
        content = response.get("content")
        if content is None:
            return None if not exchange["body"] else f"{where}: a body that is not described"
        if exchange["type"] not in content:
            return f"{where}: {exchange['type'] or 'no content type'} is not described"
        return self._body_fault(where, exchange, content[exchange["type"]]["schema"])

    def _body_fault(self, where, exchange, schema):
        value = json.loads(exchange["body"]) if exchange["type"].endswith("json") else exchange["body"]
        root = {**schema, "components": self.document["components"]}
        validator = jsonschema.Draft202012Validator(root)
        faults = [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"
                  for error in validator.iter_errors(value)]
        faults += [f"{place} is not described" for place in self.undescribed(schema, value)]
        return f"{where}: {'; '.join(faults[:5])}" if faults else None

    def undescribed(self, schema, value, place=""):
        """Members of an answer that its schema does not name: the description would not be whole."""
        schema = self.resolve(schema)
        if "oneOf" in schema:
            schema = next((self.resolve(one) for one in schema["oneOf"]
                           if (self.resolve(one).get("type") == "null") == (value is None)), {})
        if isinstance(value, list) and "items" in schema:
            return [found for i, item in enumerate(value) for found in self.undescribed(schema["items"], item, f"{place}/{i}")]
        parts = [self.resolve(part) for part in schema.get("allOf", [schema])]
        known = {}
        for part in parts:
            for inner in part.get("allOf", [part]):
                known.update(self.resolve(inner).get("properties", {}))
        if not isinstance(value, dict) or not known:
            return []
        if any("additionalProperties" in part for part in parts):
            return []
        found = [f"{place}/{name}" for name in value if name not in known]
        for name, inner in known.items():
            if name in value:
                found += self.undescribed(inner, value[name], f"{place}/{name}")
        return found


def requests_fault(description, exchange, request_body):
    """A sentence about a body that was accepted though the description forbids it, or None."""
    found = description.find(exchange["method"], exchange["path"])
    if found is None or exchange["status"] >= 300 or request_body is None or "requestBody" not in found[1]:
        return None
    schema = found[1]["requestBody"]["content"]["application/json"]["schema"]
    root = {**schema, "components": description.document["components"]}
    faults = [error.message for error in jsonschema.Draft202012Validator(root).iter_errors(request_body)]
    return f"{exchange['method']} {found[0]} accepted what is described as wrong: {faults[0]}" if faults else None
