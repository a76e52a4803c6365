import type { Option } from 'ticketdock';

interface PropertySelectProps {
  label: string;
  options: readonly Option[];
  value: string;
  onChange: (id: string) => void;
}

/** One property of a request, chosen from a list. */
export function PropertySelect({ label, options, value, onChange }: PropertySelectProps) {
  return (
    <label className="property">
      <span className="field-label">{label}</span>
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
